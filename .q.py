exec(open('.p.py').read())
T='server/src/test/java/id/gapura/'
f=T+'registry/RegistryTest.java'
sub(f,'new AlreadyKnown(first, true, true)','new AlreadyKnown(first, true, BORN, true)')
sub(f,'new AlreadyKnown(first, false, true)','new AlreadyKnown(first, false, BORN, true)')
sub(f,'a_nik_has_one_worker_for_good','a_nik_has_one_worker')
f=T+'enrolment/rosters/reading/RosterJudgeTest.java'
sub(f,'''    @Test
    void a_refused_row_claims_no_number() {''','''    @Test
    void the_same_name_with_another_birth_date_is_refused_and_one_without_a_date_or_with_an_unreadable_one_is_not() {
        var text = HEADER + GOOD + GOOD.replace("23/03/1966", "24/03/1966") + GOOD.replace("23/03/1966", "")
                + GOOD.replace("23/03/1966", "entah");

        var verdicts = TestRosters.judged(folder, text);

        assertThat(verdicts)
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.ACCEPT, Verdict.REJECT, Verdict.DUPLICATE, Verdict.DUPLICATE);
        assertThat(verdicts.get(1).findings()).contains(Finding.of(FindingCode.NIK_TAKEN_BORN_OTHERWISE));
    }

    @Test
    void a_birth_date_that_is_not_that_of_the_nik_is_a_warning_and_no_other_person() {
        var text = HEADER + GOOD.replace("23/03/1966", "24/03/1966") + GOOD.replace("23/03/1966", "24/03/1966");

        var verdicts = TestRosters.judged(folder, text);

        assertThat(verdicts).extracting(JudgedRow::verdict).containsExactly(Verdict.WARN, Verdict.DUPLICATE);
    }

    @Test
    void a_refused_row_claims_no_number() {''')
f=T+'enrolment/rosters/RejectedRowsTest.java'
sub(f,'''    @Test
    void many_rows_are_followed_in_batches''','''    @Test
    void one_nik_and_name_with_another_birth_date_is_a_conflict_until_somebody_decides() {
        var place = freshPlace();
        var nik = nik("010280");
        imported(place, "dinas", nik + ",Satu Nama,01/02/1980,\\n");

        var conflict = checked(place, "dinas", nik + ",Satu Nama,02/02/1980,\\n");
        var dryRun = PROGRAM.get(Rosters.class).rows(conflict.id(), 0, 10);
        start(conflict.id());
        imported(place, "dinas", nik + ",Satu Nama,,\\n" + nik + ",Satu Nama,01/02/1980,\\n");

        assertThat(dryRun)
                .flatExtracting(RemarkableRow::findings)
                .extracting(Finding::code)
                .contains(FindingCode.NIK_OF_ANOTHER_BORN_OTHERWISE);
        assertThat(PROGRAM.get(Rosters.class).rows(conflict.id(), 0, 10)).isEqualTo(dryRun);
        assertThat(listed(place))
                .extracting(
                        one -> one.draft().get(DraftField.BIRTH_ON),
                        one -> one.followUp().reason().orElseThrow())
                .containsExactly(tuple("02/02/1980", Reason.NIK_OF_ANOTHER));
        var waiting = listed(place).getFirst();

        var handedIn = PROGRAM.get(Attempts.class).submit(waiting.id(), "petugas");

        assertThat(get(waiting.id()).progress().state()).isEqualTo(State.NEEDS_DECISION);
        assertThat(handedIn).isNotNull();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_roster_whose_birth_date_is_not_that_of_the_nik_can_be_sent_again() {
        var place = freshPlace();
        var row = nik("010280") + ",Lain Di Kartu,03/02/1980,\\n";
        imported(place, "dinas", row);

        var again = imported(place, "dinas", row);

        assertThat(PROGRAM.get(Rosters.class).find(again).orElseThrow().counts().duplicate())
                .isEqualTo(1);
        assertThat(listed(place)).isEmpty();
    }

    @Test
    void many_rows_are_followed_in_batches''')
sub(f,'''    private static UUID imported(RegionCode place, String actor, String rows) {
''','''    private static UUID imported(RegionCode place, String actor, String rows) {
        return start(checked(place, actor, rows).id());
    }

    private static Roster checked(RegionCode place, String actor, String rows) {
''')
s=open(f).read()
a=s.index('        var checked = (Checked.Judged)'); b=s.index('    private static List<Attempt> listed')
s=s[:a]+'''        return ((Checked.Judged) PROGRAM.get(Rosters.class).check(upload, content)).roster();
    }

    private static UUID start(UUID roster) {
        PROGRAM.get(Rosters.class).start(roster);
        PROGRAM.awaitQuiet();
        return roster;
    }

'''+s[b:]
s=s.replace('import id.gapura.enrolment.rosters.Rosters.Upload;','import id.gapura.enrolment.rosters.Rosters.Upload;\nimport id.gapura.enrolment.rosters.reading.Finding;\nimport id.gapura.enrolment.rosters.reading.FindingCode;')
open(f,'w').write(s)
sub('docs/architecture.md','rejected rows become attempts in batches (`RejectedRows`), and','rejected rows become attempts in batches (`RejectedRows`; also one whose NIK and name are registered with another birth date than the row states), and')
sub('CHANGELOG.md','- Another NIK for somebody','''- Rosters: one NIK and name with another birth date is a conflict too, on which an officer decides; a date that is only coded in the NIK contradicts nobody, and one that differs from it stays a warning.
- Another NIK for somebody''')
