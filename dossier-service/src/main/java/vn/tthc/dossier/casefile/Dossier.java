package vn.tthc.dossier.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Holder;
import vn.tthc.dossier.route.Journey;
import vn.tthc.dossier.route.Visit;
import vn.tthc.platform.json.Json;

/**
 * One dossier (hồ sơ). Changed by {@link Course} only; procedure version and workflow are those of its receipt.
 * Legal source: Decree 118/2025/NĐ-CP.
 */
@Entity
@DynamicUpdate
@Table(name = "dossier")
@NullUnmarked
class Dossier {
    /** Stands for "no appointment" in the sort order. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    UUID id;

    @PartitionKey
    @Column(name = "handling_unit_id", updatable = false)
    String handlingUnitId;

    /** Unit that it was brought to, when it was divided and the dossier given to another; null for all others. */
    @Column(name = "origin_unit_id")
    @Nullable
    String originUnitId;

    @Column(name = "receiving_unit_id", updatable = false)
    String receivingUnitId;

    @Column(updatable = false)
    String code;

    /** What the applicant follows the dossier with. */
    @Column(name = "check_secret", updatable = false)
    String checkSecret;

    /** Name of the dossier in the system it was imported from; null for all others. */
    @Column(name = "external_ref", updatable = false)
    @Nullable
    String externalRef;

    /** Grows by one with each change, which is also the number of the timeline entry. */
    int revision;

    /** Name of a {@link DossierState}. */
    String state;

    @Column(name = "procedure_code", updatable = false)
    String procedureCode;

    @Column(name = "procedure_name", updatable = false)
    String procedureName;

    @Column(name = "procedure_version_id", updatable = false)
    String procedureVersionId;

    @Column(name = "case_name", updatable = false)
    @Nullable
    String caseName;

    @Column(name = "field_code", updatable = false)
    String fieldCode;

    @Column(name = "field_name", updatable = false)
    String fieldName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProcedureLevel level;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Channel channel;

    @Column(name = "applicant_name", updatable = false)
    String applicantName;

    @Column(name = "identity_number", updatable = false)
    String identityNumber;

    /** Code, applicant and procedure in lower case without accents. */
    @Column(name = "search_text", updatable = false)
    String searchText;

    /** Fees and charges, đồng. */
    @Column(name = "fee_due")
    long feeDue;

    /** Đồng, inclusive, while it is open which of several amounts applies; null when {@link #feeDue} is certain. */
    @Column(name = "fee_due_to")
    @Nullable
    Long feeDueTo;

    @Column(name = "fee_paid")
    boolean feePaid;

    @Column(name = "paid_online")
    boolean paidOnline;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_by", updatable = false)
    ReturnBy returnBy;

    @Column(name = "registered_at", updatable = false)
    Instant registeredAt;

    @Column(name = "received_at")
    @Nullable
    Instant receivedAt;

    /** End of the acceptance clock; null when it was received at the counter or by post. */
    @Column(name = "accept_by")
    @Nullable
    Instant acceptBy;

    /** The appointment of the receipt, before pauses and extensions. */
    @Column(name = "promised_at")
    @Nullable
    Instant promisedAt;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    @Column(name = "due_sort")
    Instant dueSort;

    /** Since when the clock stands still; null while it runs. */
    @Column(name = "paused_at")
    @Nullable
    Instant pausedAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "returned_at")
    @Nullable
    Instant returnedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "step_no")
    int stepNo;

    @Column(name = "step_due_at")
    @Nullable
    Instant stepDueAt;

    /** Username of the officer who holds it. */
    @Nullable
    String assignee;

    @Column(name = "assignee_name")
    @Nullable
    String assigneeName;

    /** Who holds an open step. */
    @Column(name = "holders")
    String[] holders = {};

    /** Units with an open step that nobody has taken. */
    @Column(name = "open_unit_ids")
    String[] openUnitIds = {};

    /** Units, beside the receiving and the handling one, that do or did a step. */
    @Column(name = "involved_unit_ids")
    String[] involvedUnitIds = {};

    /** {@link Content} as JSON. */
    String content;

    @Transient
    private Content parsed;

    DossierState state() {
        return DossierState.named(state).orElseThrow(() -> new IllegalStateException("No such state: " + state));
    }

    Content content() {
        if (parsed == null) {
            parsed = Json.read(content, Content.class);
        }
        return parsed;
    }

    void content(Content changed) {
        parsed = changed;
        content = Json.write(changed);
    }

    void change(Consumer<ContentChange> change) {
        content(content().with(change));
    }

    /** The step of the pinned workflow that the dossier is at: the first one where several are open. */
    WorkflowState.Step step() {
        return journey().step(stepNo);
    }

    /** Its way along the pinned workflow. */
    Journey journey() {
        List<WorkflowState.Step> steps = content().workflow().steps();
        if (content().visits() != null) {
            return new Journey(steps, content().visits());
        }
        Holder holder = assignee == null
                ? null
                : new Holder(assignee, assigneeName == null ? assignee : assigneeName, handlingUnitId);
        return Journey.at(steps, stepNo, lastStay(), this::unitOf, holder);
    }

    private Visit.Status lastStay() {
        return switch (state()) {
            case DossierState.ResultReturned s -> Visit.Status.DONE;
            case DossierState.Refused s -> Visit.Status.CUT;
            case DossierState.Withdrawn s -> Visit.Status.CUT;
            case DossierState.Stopped s -> Visit.Status.CUT;
            case DossierState.Registered s -> Visit.Status.OPEN;
            case DossierState.Received s -> Visit.Status.OPEN;
            case DossierState.Processing s -> Visit.Status.OPEN;
            case DossierState.WaitingAgency s -> Visit.Status.OPEN;
            case DossierState.WaitingApproval s -> Visit.Status.OPEN;
            case DossierState.SupplementRequested s -> Visit.Status.OPEN;
            case DossierState.FinancialDutyRequested s -> Visit.Status.OPEN;
            case DossierState.Settled s -> Visit.Status.OPEN;
        };
    }

    /** Who does a step; for the step of another agency, who looks after it. */
    String unitOf(WorkflowState.Step step) {
        if (step.unitId() != null && step.agency() == null) {
            return step.unitId();
        }
        return switch (step.at()) {
            case RECEIVING -> receivingUnitId;
            case HANDLING -> handlingUnitId;
        };
    }
}
