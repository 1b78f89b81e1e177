package vn.tthc.dossier.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for of a dossier; written straight from the row where it is columns. */
public final class DossierPart extends JsonSerializable.Base implements DossierAnswer {
    private static final int COLUMNS_FROM = 2;

    private final UUID id;
    private final @Nullable Instant key;
    private final WantedFields wanted;
    private final @Nullable Object[] values;

    private DossierPart(UUID id, @Nullable Instant key, WantedFields wanted, @Nullable Object[] values) {
        this.id = id;
        this.key = key;
        this.wanted = wanted;
        this.values = values;
    }

    /** From a row of {@link WantedFields#columns} that are all that is wanted. */
    static DossierPart ofColumns(Row row, WantedFields wanted) {
        @Nullable Object[] values = new @Nullable Object[wanted.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getValue(COLUMNS_FROM + i);
        }
        return new DossierPart(row.getUUID(0), instant(row.getOffsetDateTime(1)), wanted, values);
    }

    /** From a row of {@link WantedFields#columns} of which parts are worked out for their reader. */
    static DossierPart made(io.vertx.mutiny.sqlclient.Row row, WantedFields wanted, DossierViews views) {
        Dossier dossier = DossierRows.of(row);
        List<DossierField> fields = wanted.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            String column = fields.get(i).column();
            values[i] = column == null ? fields.get(i).of(views, dossier) : row.getValue(column);
        }
        return new DossierPart(dossier.id, instant(row.getOffsetDateTime("list_key")), wanted, values);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    public UUID id() {
        return id;
    }

    /** What the list is sorted by; null where the row has none. */
    public @Nullable Instant key() {
        return key;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            json.writeFieldName(wanted.name(i));
            write(values[i], json, serializers);
        }
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json, SerializerProvider serializers)
            throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case OffsetDateTime moment -> json.writeString(moment.toInstant().toString());
            default -> serializers.defaultSerializeValue(value, json);
        }
    }

    @Override
    public void serializeWithType(
            JsonGenerator json,
            SerializerProvider serializers,
            com.fasterxml.jackson.databind.jsontype.TypeSerializer types)
            throws IOException {
        serialize(json, serializers);
    }
}
