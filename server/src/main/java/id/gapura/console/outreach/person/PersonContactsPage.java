package id.gapura.console.outreach.person;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Table;

/** By which activities one person came. */
public record PersonContactsPage(PersonFrame frame, Table contacts) {}
