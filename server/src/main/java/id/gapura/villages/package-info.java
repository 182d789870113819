/**
 * Villages that look after their people ({@code Desa Sadar Jaminan Sosial}): how a village does by each
 * {@link id.gapura.villages.Criterion}, what came of it on which day, and the {@link id.gapura.villages.Award} that two
 * officers give it for a time.
 *
 * <p>What is measured is what the program knows already; what is needed are dated parameters of the house
 * (docs/decisions/0057-a-village-earns-its-sign.md). An {@link id.gapura.villages.Assessment} is kept as it was.
 *
 * <p>Owns schema {@code villages}; its views read registry, membership, contributions, accounts, groups and outreach
 * (docs/decisions/0006-reports-across-modules.md). Never says how many people are protected where they are fewer than ten
 * to somebody outside.
 */
@NullMarked
package id.gapura.villages;

import org.jspecify.annotations.NullMarked;
