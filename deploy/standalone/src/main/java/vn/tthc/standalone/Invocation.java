package vn.tthc.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
sealed interface Invocation {
    String USAGE = """
            Usage: ./tthc COMMAND

              up [--data demo|empty|units] [--detach] [--fresh]
                              build what is not built, start everything, load the data, print the address and the accounts
                              --data empty  only units, procedures and calendar, no demo dossiers
                              --data units  only units and calendar, for a catalogue taken in from another installation
                              --detach      return when ready and leave everything running
                              --fresh       throw away all kept data first
              down            stop everything; the data stay
              status          each part with health, version, port and memory
              logs [PART] [--follow]
                              the end of the log of a part (postgresql, keycloak, kafka, catalog, dossier, feedback, reporting, gateway, portal, launcher)
              token USER      an access token of a demo user, for curl and scripts
              test            every test of the suite
            """;

    /** Which data the first start loads beside units and calendar. */
    enum Data {
        DEMO,
        EMPTY,
        UNITS
    }

    record Up(Data data, boolean detach, boolean fresh) implements Invocation {}

    record Down() implements Invocation {}

    record Status() implements Invocation {}

    /** @param part null: of every part */
    record Logs(@Nullable String part, boolean follow) implements Invocation {}

    record Token(String user) implements Invocation {}

    record Test() implements Invocation {}

    /** @throws UsageError when the words make no command */
    static Invocation parse(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageError(USAGE);
        }
        var rest = new ArrayList<>(words.subList(1, words.size()));
        Invocation invocation =
                switch (words.getFirst()) {
                    case "up" -> new Up(data(rest), rest.remove("--detach"), rest.remove("--fresh"));
                    case "down" -> new Down();
                    case "status" -> new Status();
                    case "logs" -> logs(rest);
                    case "token" -> token(rest);
                    case "test" -> new Test();
                    default -> throw usage("There is no command '" + words.getFirst() + "'.");
                };
        if (!rest.isEmpty()) {
            throw usage("'" + rest.getFirst() + "' is not understood here.");
        }
        return invocation;
    }

    private static Data data(List<String> rest) {
        var at = rest.indexOf("--data");
        if (at < 0) {
            return Data.DEMO;
        }
        rest.remove(at);
        var value = at < rest.size() ? rest.remove(at) : "";
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "demo" -> Data.DEMO;
            case "empty" -> Data.EMPTY;
            case "units" -> Data.UNITS;
            default -> throw usage("--data is demo, empty or units.");
        };
    }

    private static Logs logs(List<String> rest) {
        var follow = rest.remove("--follow") || rest.remove("-f");
        return new Logs(rest.isEmpty() ? null : rest.removeFirst(), follow);
    }

    private static Token token(List<String> rest) {
        if (rest.isEmpty()) {
            throw usage("token needs the name of a user.");
        }
        return new Token(rest.removeFirst());
    }

    private static UsageError usage(String message) {
        return new UsageError(message + "\n\n" + USAGE);
    }
}
