package id.gapura.console.associations;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Table;

/** Where one person belongs or belonged. */
public record PersonAssociationsPage(PersonFrame frame, Table associations) {}
