package id.gapura.console.outreach.person;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Table;

/**
 * By which activities one person came, and who went to them.
 *
 * @param add where another contact is put down; empty for officers who do not
 */
public record PersonContactsPage(PersonFrame frame, Table contacts, Table visits, String add) {}
