package id.gapura.console.surveys;

import id.gapura.screen.Table;

/** The surveys of an officer's places. */
public record SurveysPage(Table surveys, boolean mayManage) {}
