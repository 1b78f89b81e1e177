package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One JSON object that was sent, read as strictly as the portal does; what is wrong ends in a {@link Refusal}. */
record Fields(ObjectNode object) {
    private static final int LONGEST_CODE = 100;

    String code() {
        var code = text("MaHoSo");
        if (code.length() > LONGEST_CODE) {
            throw new Refusal(Answer.invalid("MaHoSo"));
        }
        return code;
    }

    /** A text that must be there and say something. */
    String text(String name) {
        var value = object.get(name);
        if (value == null
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()) {
            throw new Refusal(Answer.missing(name));
        }
        if (!value.isTextual()) {
            throw new Refusal(Answer.invalid(name));
        }
        return value.textValue();
    }

    Fields needs(String... names) {
        for (var name : names) {
            text(name);
        }
        return this;
    }

    Fields needsTime(String name) {
        text(name);
        return timesIfThere(name);
    }

    Fields timesIfThere(String... names) {
        for (var name : names) {
            if (object.hasNonNull(name) && !Times.isMoment(text(name))) {
                throw new Refusal(Answer.invalid(name));
            }
        }
        return this;
    }

    Fields oneOfIfThere(String name, Set<String> values) {
        if (object.hasNonNull(name) && !values.contains(object.get(name).asText())) {
            throw new Refusal(Answer.invalid(name));
        }
        return this;
    }

    /** A whole number from {@code least} on. */
    int number(String name, int least) {
        var value = object.get(name);
        if (value == null || value.isNull()) {
            throw new Refusal(Answer.missing(name));
        }
        if (!value.isInt() || value.intValue() < least) {
            throw new Refusal(Answer.invalid(name));
        }
        return value.intValue();
    }

    /** The objects of a list that must be there. */
    List<Fields> list(String name, int least, int most) {
        var value = object.get(name);
        if (value == null || value.isNull()) {
            throw new Refusal(Answer.missing(name));
        }
        if (!value.isArray() || value.size() < least || value.size() > most) {
            throw new Refusal(Answer.invalid(name));
        }
        var items = new ArrayList<Fields>();
        for (JsonNode item : value) {
            if (!(item instanceof ObjectNode one)) {
                throw new Refusal(Answer.invalid(name));
            }
            items.add(new Fields(one));
        }
        return items;
    }
}
