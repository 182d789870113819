exec(open('.p.py').read())
f=J+'registry/package-info.java'
s=open(f).read()
a=s.index(' * <p>A {@link'); b=s.index(' * <p>Owns schema')
s=s[:a]+''' * <p>A {@link id.gapura.registry.Worker} ({@code pekerja}) is one person with one NIK; the first to claim a NIK in
 * {@code identity_key} is its worker until two officers say otherwise, see {@code registry.nik}. Every later change is
 * kept with who, when and why. Two workers that look alike become a {@link id.gapura.registry.LookalikePair} for people
 * to review: nothing merges by itself. A {@link id.gapura.registry.Prospect} has agreed to be contacted and needs no NIK
 * yet.
 *
'''+s[b:]
open(f,'w').write(s)
f=J+'console/staff/AccountPages.java'
s=open(f).read()
a=s.index('    private Notice assigned('); b=s.index('    @PostMapping(HOME + "/{account}/enabled")')
s=s[:a]+'''    private Notice assigned(Staff staff, Right wanted, Officer officer, Shell shell) {
        var before = new Right(staff.role(), staff.scope());
        if (wanted.equals(before)) {
            return Notice.good(shell.text("staff.assigned.none"));
        }
        audit.record(
                officer.login(), "staff.assigned", staff.id().toString(), before.code() + ">" + wanted.code());
        var change = accounts.assign(staff.id(), wanted.role(), wanted.scope(), officer.login());
        return change == Change.LAST_ADMINISTRATOR
                ? Notice.bad(shell.text("staff.last"))
                : Notice.good(shell.text("staff.assigned", staff.login()));
    }

'''+s[b:]
s=s.replace('/** One account within an administrator\'s scope: what it may and where, what was done to it; another role or place; closing. */','/** One account within an administrator\'s scope: what it may and where, its history; another role or place; closing. */')
open(f,'w').write(s)
