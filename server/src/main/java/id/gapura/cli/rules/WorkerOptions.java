package id.gapura.cli.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose contribution is asked for. Nothing is guessed: only the income may be left out, as the law allows. */
final class WorkerOptions {
    @Option(
            names = "--income",
            paramLabel = "RUPIAH",
            converter = Reading.Income.class,
            description = "Declared a month; the lowest band if none was declared.")
    private Optional<Rupiah> income = Optional.empty();

    @Option(
            names = "--programmes",
            paramLabel = "SET",
            required = true,
            converter = Reading.OfProgrammes.class,
            description = "JKK,JKM or JKK,JKM,JHT.")
    private Programmes programmes = Programmes.JKK_JKM;

    @Option(
            names = "--sector",
            paramLabel = "SECTOR",
            required = true,
            converter = Reading.OfSector.class,
            description = "transport or other.")
    private Sector sector = Sector.OTHER;

    @Option(
            names = "--payer",
            paramLabel = "PAYER",
            required = true,
            converter = Reading.OfPayer.class,
            description = "self, sponsor, state-budget, regional-budget or village-budget.")
    private Payer payer = Payer.SELF;

    ContributionFacts facts() {
        return new ContributionFacts(income.orElse(null), programmes, sector, payer);
    }
}
