package id.gapura.console.groups;

import id.gapura.screen.Table;

/** All groups of an officer's scope. */
public record GroupsPage(Table groups, boolean mayCollect) {}
