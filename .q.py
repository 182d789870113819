exec(open('.p.py').read())
sub('CHANGELOG.md','- Field app: whom to visit','''- Accounts: a page for each with its role, place and history; an administrator gives another role or place, which counts from the next page and the device's next contact; a badge that says otherwise is good no more; the last administrator of an area keeps the right.
- Another NIK for somebody registered with a wrong one: proposed with the document that was seen, approved by a second officer; number, cover and ledger stay, the old NIK is free; one that is taken leads to comparing and merging.
- Field app: whom to visit''')
sub('README.md','| interviewer, PKH companion |','''| administrator | accounts: who may do what where, what was done with each; another role or place with two clicks, closing, never the last administrator | Petugas |
| branch officer | another NIK for somebody registered with a wrong one, proposed with the document seen and approved by a second officer (`docs/decisions/0064-another-nik.md`) | a person's page |
| interviewer, PKH companion |''')
sub('docs/glossary.md','| Conflict | satu NIK','''| NIK change, proof | penggantian NIK, dokumen yang dilihat | another NIK for a worker registered with a wrong one; what shows that it is right |
| Conflict | satu NIK''')
