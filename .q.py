exec(open('.p.py').read())
f=J+'demo/DemoLookalikes.java'
sub(f,'''        new DemoImport(services).send(file, VILLAGE);
    }
''','''        new DemoImport(services).send(file, VILLAGE);
    }

    /** Somebody of the village was registered with a digit misread; a second officer has not looked yet. */
    void misread() {
        villagers().stream().findFirst().ifPresent(worker -> {
            var right = new Nik(worker.nik().digits().substring(0, 12) + (FIRST_SERIAL + PEOPLE));
            services.get(NikChanges.class)
                    .propose(new Proposal(
                            worker.id(), right, Proof.ID_CARD, "Angka terakhir salah dibaca dari fotokopi", OFFICER));
        });
    }
''')
sub(f,'''        var ids = services.get(Membership.class).page(new UUID(0, 0), SEARCHED).stream()
                .map(Member::workerId)
                .toList();
        return services.get(Registry.class).list(ids).stream()
                .filter(worker -> worker.home().region().equals(VILLAGE))
                .filter(worker -> !oldSpelling(worker).equals(upper(worker)))
                .limit(PEOPLE)
                .toList();
''','''        return villagers().stream()
                .filter(worker -> !oldSpelling(worker).equals(upper(worker)))
                .limit(PEOPLE)
                .toList();
    }

    private List<Worker> villagers() {
        var ids = services.get(Membership.class).page(new UUID(0, 0), SEARCHED).stream()
                .map(Member::workerId)
                .toList();
        return services.get(Registry.class).list(ids).stream()
                .filter(worker -> worker.home().region().equals(VILLAGE))
                .toList();
''')
sub(f,'''    private static final int PEOPLE = 3;''','''    private static final String OFFICER = "OFFICER_LOGIN";
    private static final int PEOPLE = 3;''')
sub(f,'import id.gapura.membership.Member;','import id.gapura.kernel.Nik;\nimport id.gapura.membership.Member;')
sub(f,'import id.gapura.registry.Worker;','import id.gapura.registry.Worker;\nimport id.gapura.registry.nik.NikChange.Proof;\nimport id.gapura.registry.nik.NikChanges;\nimport id.gapura.registry.nik.NikChanges.Proposal;')
sub(f,' * officers to decide whether they are the same.\n',' * officers to decide whether they are the same; and one whose NIK was misread.\n')
sub(J+'demo/Demo.java','        new DemoLookalikes(services, workFolder).send();\n','''        var lookalikes = new DemoLookalikes(services, workFolder);
        lookalikes.send();
        lookalikes.misread();
''')
