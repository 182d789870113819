exec(open('.p.py').read())
f='server/src/test/java/id/gapura/console/nik/NikPagesTest.java'
s=open(f).read()
s=s.replace('''        propose("rina", worker, free());
        var again = propose("rina", worker, free());

        assertThat(rina.get(again.location()).body()).contains("usulan lain yang menunggu");''','''        propose("rina", worker, free());
        var again = rina.post(path(worker), form(free().digits(), "id-card", "lagi"));

        assertThat(rina.get(again.location()).body()).contains("usulan lain yang menunggu");''')
open(f,'w').write(s)
f=J+'console/nik/NikView.java'
sub(f,'''                                shell.text("nikChange.proof"),
                                shell.text("nikChange.proof." + change''','''                                shell.text("nikChange.shown"),
                                shell.text("nikChange.proof." + change''')
sub(f,'Fact.of(shell.text("nikChange.reason"), change.reason())','Fact.of(shell.text("nikChange.why"), change.reason())')
sub(J+'console/nik/NikListPages.java','shell.text("nikChange.proof"),','shell.text("nikChange.shown"),')
props('nikChange','nikChange.shown=Dokumen yang dilihat\nnikChange.why=Sebabnya','nikChange.shown=Document seen\nnikChange.why=Why','nikChange.waiting')
A='server/src/main/resources/field/app/'
sub(A+'told.js',"  h('summary', {}, say(title)), fields);","  h('summary', {}, say(title)), h('div', {class: 'app-told'}, fields));")
