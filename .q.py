exec(open('.p.py').read())
f='server/src/test/java/id/gapura/console/nik/NikPagesTest.java'
sub(f,'''        budi.post(path(worker), path(worker) + "/" + change.id() + "/refusal", Map.of());
''','''        var declined = budi.post(path(worker), path(worker) + "/" + change.id() + "/refusal", Map.of());
        assertThat(budi.get(declined.location()).body()).contains("Usulan dihapus");
''')
