package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.applicant.ApplicantRules;
import vn.tthc.dossier.applicant.SearchText;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.dossier.procedure.Catalogue;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.FeeDue;
import vn.tthc.dossier.procedure.Listed;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.ProcedureVersion;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.problem.Violation;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;

/** Everything that is decided when a dossier comes in, from local copies of the catalogue alone. */
@ApplicationScoped
class Intake {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Catalogue catalogue;
    private final Calendars calendars;
    private final UnitDirectory units;
    private final DossierConfig config;

    Intake(Catalogue catalogue, Calendars calendars, UnitDirectory units, DossierConfig config) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.units = units;
        this.config = config;
    }

    /**
     * What is pinned at receipt: version, workflow, units, the calendar of the day.
     *
     * @param version as the level carries it out that is asked to handle it
     * @param variant the level whose own content was applied; null when it is the main one
     * @param listed what list decisions say of its papers and results
     * @param delegation by which the handling unit decides in place of another; null for most
     */
    record Ground(
            ProcedureVersion version,
            Listed listed,
            WorkflowState workflow,
            UnitState receiving,
            UnitState handling,
            @Nullable Delegation delegation,
            @Nullable ProcedureLevel variant,
            Calendars.Known calendar,
            LocalDate day) {}

    /**
     * @param caseName null: no case was chosen
     * @throws vn.tthc.platform.problem.Refusal when the procedure, the units or the calendar do not allow a receipt
     */
    Uni<Ground> ground(
            String procedureCode,
            @Nullable String caseName,
            String receivingUnitId,
            @Nullable String handlingUnitId,
            Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZONE);
        return catalogue.inForce(procedureCode, day).chain(published -> units.all()
                .chain(known -> {
                    UnitState receiving = receiving(known, receivingUnitId);
                    ProcedureLevel level = level(receiving, handlingUnitId == null ? null : known.get(handlingUnitId));
                    ProcedureVersion version = published.at(level);
                    return catalogue
                            .workflow(procedureCode, version, caseName, day)
                            .chain(workflow -> catalogue
                                    .listed(procedureCode, day)
                                    .chain(listed -> catalogue
                                            .delegations(procedureCode, day)
                                            .chain(delegations -> calendars
                                                    .book()
                                                    .map(book -> {
                                                        Deciders.Decider decider = new Deciders(
                                                                        new Competence(known, config.centres(), day),
                                                                        delegations)
                                                                .of(version, receiving, handlingUnitId);
                                                        UnitState handling = decider.unit();
                                                        return new Ground(
                                                                version,
                                                                listed,
                                                                workflow,
                                                                receiving,
                                                                handling,
                                                                decider.delegation(),
                                                                published
                                                                                .variant(level)
                                                                                .isPresent()
                                                                        ? level
                                                                        : null,
                                                                book.of(handling.id()),
                                                                day);
                                                    }))));
                }));
    }

    /** The level that is asked to handle it: that of the unit wished for, or of the receiving one; a centre is the province's. */
    private static ProcedureLevel level(UnitState receiving, @Nullable UnitState wished) {
        UnitState asked = wished == null ? receiving : wished;
        return asked.level() == UnitState.Rank.COMMUNE ? ProcedureLevel.COMMUNE : ProcedureLevel.PROVINCE;
    }

    /** Checks what was handed in, and makes the dossier that {@link Course#begin} then starts. */
    Dossier open(ReceiveDossier request, Ground ground, Map<UUID, FileRef> files, String code, Officer by, Instant at) {
        ProcedureVersion version = ground.version();
        Applicant applicant = request.applicant().normalised();
        FeeDue fee = version.feeDue(request.channel());
        check(request, version, fee, applicant, ground.day());
        List<Paper> papers = Papers.received(
                version, request.caseName(), request.papers(), files, ground.listed(), new DataInPlace(by, at));

        Dossier dossier = new Dossier();
        dossier.id = Ids.next();
        dossier.handlingUnitId = ground.handling().id();
        dossier.receivingUnitId = ground.receiving().id();
        dossier.code = code;
        dossier.checkSecret = CheckSecret.next();
        dossier.procedureCode = request.procedureCode();
        dossier.procedureName = version.name();
        dossier.procedureVersionId = version.id();
        dossier.caseName = request.caseName();
        dossier.fieldCode = version.fieldCode();
        dossier.fieldName = version.fieldName();
        dossier.level =
                ground.handling().level() == UnitState.Rank.COMMUNE ? ProcedureLevel.COMMUNE : ProcedureLevel.PROVINCE;
        dossier.channel = request.channel();
        dossier.applicantName = applicant.name();
        dossier.identityNumber = String.valueOf(applicant.identityNumber());
        dossier.searchText =
                SearchText.of(String.join(" | ", code, applicant.name(), dossier.procedureCode, dossier.procedureName));
        dossier.feeDue = Objects.requireNonNullElse(request.feeDue(), fee.from());
        dossier.feeDueTo = request.feeDue() != null || fee.certain() ? null : fee.to();
        dossier.feePaid = Boolean.TRUE.equals(request.feePaid());
        dossier.paidOnline = Boolean.TRUE.equals(request.paidOnline());
        dossier.returnBy = request.returnBy();
        dossier.content(new Content(
                applicant,
                papers,
                ground.workflow(),
                version.limit(request.channel(), request.caseName()),
                List.of(),
                List.of(),
                null,
                null,
                request.note(),
                List.of(),
                ground.delegation(),
                ground.listed().electronicResult(),
                null,
                ground.variant()));
        return dossier;
    }

    private static void check(
            ReceiveDossier request, ProcedureVersion version, FeeDue fee, Applicant applicant, LocalDate day) {
        List<Violation> wrong = new java.util.ArrayList<>(ApplicantRules.check(applicant, day));
        if (request.caseName() != null && !version.knowsCase(request.caseName())) {
            wrong.add(new Violation("caseName", "Thủ tục không có trường hợp này.", "The procedure has no such case."));
        }
        if (Boolean.TRUE.equals(request.paidOnline()) && !Boolean.TRUE.equals(request.feePaid())) {
            wrong.add(new Violation(
                    "paidOnline",
                    "Đã chọn thanh toán trực tuyến nhưng chưa ghi nhận đã nộp phí.",
                    "Paid online, but not marked as paid."));
        }
        if (request.feeDue() != null && !fee.covers(request.feeDue())) {
            wrong.add(new Violation(
                    "feeDue",
                    "Thủ tục thu từ " + fee.from() + " đến " + fee.to() + " đồng.",
                    "The procedure costs " + fee.from() + " to " + fee.to() + " đồng."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong.toArray(Violation[]::new));
        }
    }

    private static UnitState receiving(Map<String, UnitState> units, String id) {
        UnitState unit = units.get(id);
        if (unit == null) {
            throw new DossierRefusal.NotCompetent(
                    "receivingUnitId",
                    "Đơn vị tiếp nhận " + id + " không có trong danh mục.",
                    "The receiving unit " + id + " is not known.");
        }
        return unit;
    }
}
