package vn.tthc.dossier.casefile;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of {@link DossierView} that a reader may ask for alone. Those that are a column of the row as it is need nothing
 * else; those of the content (hồ sơ as received: papers, pinned workflow) need the whole dossier to be read.
 */
public enum DossierField {
    ID("id", "id"),
    CODE("code", "code"),
    REVISION("revision", "revision"),
    STATE("state", "state"),
    NATIONAL_STATUS("nationalStatus", ofRow(d -> d.state().nationalStatus())),
    PROCEDURE_CODE("procedureCode", "procedure_code"),
    PROCEDURE_NAME("procedureName", "procedure_name"),
    PROCEDURE_VERSION_ID("procedureVersionId", "procedure_version_id"),
    CASE_NAME("caseName", "case_name"),
    CHANNEL("channel", "channel"),
    LEVEL("level", "level"),
    FIELD_CODE("fieldCode", "field_code"),
    FIELD_NAME("fieldName", "field_name"),
    RECEIVING_UNIT_ID("receivingUnitId", "receiving_unit_id"),
    HANDLING_UNIT_ID("handlingUnitId", "handling_unit_id"),
    APPLICANT("applicant", ofContent(DossierViews::applicant)),
    PAPERS("papers", ofContent((views, d) -> d.content().papers())),
    RESULT("result", ofContent((views, d) -> d.content().result())),
    FEE_DUE("feeDue", "fee_due"),
    FEE_DUE_TO("feeDueTo", "fee_due_to"),
    FEE_PAID("feePaid", "fee_paid"),
    PAID_ONLINE("paidOnline", "paid_online"),
    RETURN_BY("returnBy", "return_by"),
    REGISTERED_AT("registeredAt", "registered_at"),
    RECEIVED_AT("receivedAt", "received_at"),
    DUE_AT("dueAt", "due_at"),
    ENDED_AT("endedAt", "ended_at"),
    RETURNED_AT("returnedAt", "returned_at"),
    DEADLINE("deadline", new Made(false, DossierViews::deadline)),
    OUTCOME("outcome", "outcome"),
    STEP("step", ofContent((views, d) -> DossierViews.step(d))),
    ASSIGNEE("assignee", "assignee"),
    ASSIGNEE_NAME("assigneeName", "assignee_name"),
    ALLOWED_ACTIONS("allowedActions", ofContent(DossierViews::allowed)),
    NOTE("note", ofContent(DossierViews::note)),
    CHECK_SECRET("checkSecret", new Made(false, DossierViews::checkSecret)),
    DELEGATION("delegation", ofContent((views, d) -> d.content().delegation()));

    /** How a part is worked out that is no column. @param content whether the content must be read for it */
    record Made(boolean content, BiFunction<DossierViews, Dossier, @Nullable Object> of) {}

    private final String property;
    private final @Nullable String column;
    private final @Nullable Made made;

    DossierField(String property, String column) {
        this(property, column, null);
    }

    DossierField(String property, Made made) {
        this(property, null, made);
    }

    DossierField(String property, @Nullable String column, @Nullable Made made) {
        this.property = property;
        this.column = column;
        this.made = made;
    }

    private static Made ofRow(Function<Dossier, @Nullable Object> of) {
        return new Made(false, (views, dossier) -> of.apply(dossier));
    }

    private static Made ofContent(BiFunction<DossierViews, Dossier, @Nullable Object> of) {
        return new Made(true, of);
    }

    /** Its name in answers. */
    String property() {
        return property;
    }

    /** The column that it is; null when it is worked out. */
    @Nullable
    String column() {
        return column;
    }

    boolean needsContent() {
        return made != null && made.content();
    }

    /** Worked out as its reader may see it. */
    @Nullable
    Object of(DossierViews views, Dossier dossier) {
        if (made == null) {
            throw new IllegalStateException(this + " is a column");
        }
        return made.of().apply(views, dossier);
    }
}
