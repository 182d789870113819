package id.gapura.console.nik;

import id.gapura.screen.Table;

/** The proposals that wait. */
public record NikListPage(Table waiting) {}
