package vn.tthc.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;

/** The members of a set by their JSON: a set iterates in another order in every process. */
final class SetInOrder extends StdSerializer<Set<?>> {
    private static final long serialVersionUID = 1;

    SetInOrder() {
        super(Set.class, false);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
        var members = new ArrayList<String>();
        for (Object each : set) {
            members.add(Json.canonical(each));
        }
        members.sort(null);
        json.writeStartArray();
        for (String each : members) {
            json.writeRawValue(each);
        }
        json.writeEndArray();
    }
}
