package vn.tthc.demo.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;

/** The officers of every unit: the demo users where there are some. */
public final class Officers {
    private static final String DEMO_USERS = "demo-users.csv";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Set<String> demoUnits = new HashSet<>();

    public Officers() {
        demoUsers().lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
            names.put(cells[0], cells[1] + " " + cells[2]);
            if (!cells[3].isEmpty()) {
                prefixes.put(cells[3], cells[0].substring(0, cells[0].indexOf('.')));
                demoUnits.add(cells[3]);
            }
        });
    }

    /** Somebody can log in as an officer of the unit. */
    public boolean demo(Unit unit) {
        return demoUnits.contains(unit.id());
    }

    public Officer of(Unit unit, Officer.Task task) {
        String username = prefix(unit) + "." + task.suffix();
        return new Officer(username, names.getOrDefault(username, invented(username)), unit);
    }

    private String prefix(Unit unit) {
        String demo = prefixes.get(unit.id());
        return demo != null
                ? demo
                : unit.commune() ? People.plain(withoutKind(unit.name())) : People.plain(unit.code());
    }

    private static String invented(String username) {
        Chance chance = Chance.of(0, username, 0);
        return Names.person(chance, chance.percent(55));
    }

    private static String withoutKind(String name) {
        return name.replaceFirst("^(Xã|Phường|Đặc khu|Thị trấn) ", "");
    }

    private static String demoUsers() {
        try (var file = Officers.class.getResourceAsStream(DEMO_USERS)) {
            return new String(Objects.requireNonNull(file, DEMO_USERS).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
