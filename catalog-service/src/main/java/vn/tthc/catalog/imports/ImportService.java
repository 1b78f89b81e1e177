package vn.tthc.catalog.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import vn.tthc.catalog.calendar.CalendarService;
import vn.tthc.catalog.exchange.CatalogueImport;
import vn.tthc.catalog.imports.ImportReport.Kind;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.national.NationalList;
import vn.tthc.catalog.procedure.Procedures;
import vn.tthc.catalog.unit.UnitImport;
import vn.tthc.catalog.workflow.WorkflowService;
import vn.tthc.catalog.workflow.WorkflowService.Wanted;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** Runs a load in one transaction together with its report. */
@ApplicationScoped
class ImportService {
    private final Transactions transactions;
    private final ImportReports reports;
    private final UnitImport units;
    private final CalendarService calendars;
    private final ProcedureImport procedures;
    private final CatalogueImport published;
    private final NationalList national;
    private final Procedures catalogue;
    private final WorkflowService workflows;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    ImportService(
            Transactions transactions,
            ImportReports reports,
            UnitImport units,
            CalendarService calendars,
            ProcedureImport procedures,
            CatalogueImport published,
            NationalList national,
            Procedures catalogue,
            WorkflowService workflows,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.units = units;
        this.calendars = calendars;
        this.procedures = procedures;
        this.published = published;
        this.national = national;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    Uni<ImportReport> units(String csv) {
        return run(Kind.UNITS, s -> units.load(csv));
    }

    Uni<ImportReport> calendar(String csv) {
        return run(Kind.CALENDAR, s -> calendars.load(s, csv));
    }

    Uni<ImportReport> procedures(byte[] gzipped, boolean dryRun) {
        if (!dryRun) {
            return run(Kind.PROCEDURES, s -> procedures.load(s, gzipped, false));
        }
        identity.current().require("catalog:import");
        Instant started = clock.instant();
        return transactions.read(() -> transactions
                .statements()
                .chain(s -> procedures.load(s, gzipped, true))
                .map(loaded -> report(Kind.PROCEDURES, true, started, loaded)));
    }

    Uni<ImportReport> national(byte[] gzipped) {
        return run(Kind.NATIONAL, s -> national.take(s, gzipped));
    }

    Uni<ImportReport> catalogue(byte[] gzipped) {
        return run(Kind.CATALOGUE, s -> published.load(s, gzipped));
    }

    Uni<ImportReport> workflows() {
        return run(Kind.WORKFLOWS, s -> catalogue
                .levelsAndFields(s)
                .map(wanted -> wanted.stream()
                        .map(w -> new Wanted(w.level().name(), w.fieldCode(), w.fieldName()))
                        .toList())
                .chain(wanted -> workflows.generate(s, wanted)));
    }

    private Uni<ImportReport> run(Kind kind, Function<Statements, Uni<Loaded>> load) {
        identity.current().require("catalog:import");
        Instant started = clock.instant();
        return transactions.write(() -> transactions.statements().chain(s -> load.apply(s)
                .map(loaded -> report(kind, false, started, loaded))
                .call(report -> reports.add(s, report))
                .call(report -> audit.record(
                        "import.run",
                        "import",
                        report.id().toString(),
                        Map.of("kind", kind.name(), "read", report.read(), "loaded", report.loaded())))));
    }

    private ImportReport report(Kind kind, boolean dryRun, Instant started, Loaded loaded) {
        return new ImportReport(
                Ids.next(),
                kind,
                dryRun,
                started,
                clock.instant(),
                identity.current().username(),
                loaded.read(),
                loaded.loaded(),
                loaded.unchanged(),
                loaded.odd().size(),
                loaded.odd());
    }
}
