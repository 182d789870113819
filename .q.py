exec(open('.p.py').read())
sub('CHANGELOG.md','- Another NIK for somebody','''- Field app: an enrolment may tell where and in which months somebody works, of a second job, and of their health, without a network; it is known of the person once they are a member, and overwrites nothing.
- Another NIK for somebody''')
sub('README.md','| officer in the field | a photo as evidence','''| officer in the field | with an enrolment, if asked: place and season of work, a second job, the health statement | `/field/`, Baru |
| officer in the field | a photo as evidence''')
sub('docs/glossary.md','| NIK change, proof','''| Stated job, stated health | yang dikatakan saat mendaftar | what somebody told besides when being enrolled, known of them once they are a member |
| Forgotten | isian dihapus | of an attempt: what was typed is deleted, when and how it ended stays |
| NIK change, proof''')
sub('docs/architecture.md','''4. Where somebody else has the NIK''','''4. What was told besides (`enrolment.told`) becomes known of the worker; what was typed for who became none is deleted after a while (`enrolment.forgetting`).
5. Where somebody else has the NIK''')
sub('docs/guide/add-a-migration.md','villages 230 (231 in outreach, 233 in agents).','villages 230 (231 in outreach, 233 in agents), badges, changes of a NIK and forgotten attempts (in accounts, registry and enrolment) 290–292.')
f=J+'field/commands/package-info.java'
print(open(f).read())
