package vn.tthc.dossier.casefile;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.ProcedureLevel;

/** Dossiers from rows of plain SQL, for reading only; without their content where it was not selected. */
final class DossierRows {
    private DossierRows() {}

    static List<Dossier> of(RowSet<Row> rows) {
        List<Dossier> dossiers = new ArrayList<>(rows.size());
        rows.forEach(row -> dossiers.add(of(row)));
        return dossiers;
    }

    static Dossier of(Row row) {
        Dossier d = new Dossier();
        d.id = row.getUUID("id");
        d.handlingUnitId = row.getString("handling_unit_id");
        d.originUnitId = row.getString("origin_unit_id");
        d.receivingUnitId = row.getString("receiving_unit_id");
        d.code = row.getString("code");
        d.checkSecret = row.getString("check_secret");
        d.revision = row.getInteger("revision");
        d.state = row.getString("state");
        d.procedureCode = row.getString("procedure_code");
        d.procedureName = row.getString("procedure_name");
        d.procedureVersionId = row.getString("procedure_version_id");
        d.caseName = row.getString("case_name");
        d.fieldCode = row.getString("field_code");
        d.fieldName = row.getString("field_name");
        d.level = ProcedureLevel.valueOf(row.getString("level"));
        d.channel = Channel.valueOf(row.getString("channel"));
        d.feeDue = row.getLong("fee_due");
        d.feeDueTo = row.getLong("fee_due_to");
        d.feePaid = row.getBoolean("fee_paid");
        d.paidOnline = row.getBoolean("paid_online");
        d.returnBy = ReturnBy.valueOf(row.getString("return_by"));
        d.registeredAt = instant(row, "registered_at");
        d.receivedAt = instant(row, "received_at");
        d.acceptBy = instant(row, "accept_by");
        d.promisedAt = instant(row, "promised_at");
        d.dueAt = instant(row, "due_at");
        d.dueSort = instant(row, "due_sort");
        d.pausedAt = instant(row, "paused_at");
        d.endedAt = instant(row, "ended_at");
        d.returnedAt = instant(row, "returned_at");
        d.changedAt = instant(row, "changed_at");
        d.outcome = row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome"));
        d.stepNo = row.getInteger("step_no");
        d.stepDueAt = instant(row, "step_due_at");
        d.assignee = row.getString("assignee");
        d.assigneeName = row.getString("assignee_name");
        d.holders = row.getArrayOfStrings("holders");
        d.openUnitIds = row.getArrayOfStrings("open_unit_ids");
        d.involvedUnitIds = row.getArrayOfStrings("involved_unit_ids");
        if (row.getColumnIndex("content") >= 0) {
            d.content = row.getString("content");
        }
        return d;
    }

    static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
