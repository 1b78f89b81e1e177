package vn.tthc.standalone;

import java.util.List;
import vn.tthc.parts.process.PartFailed;

/** Entry of the launcher. Exit codes: 0 done, 1 failed, 2 something the caller can put right. */
public final class Main {
    private Main() {}

    public static void main(String... words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        var environment = System.getenv();
        try {
            return switch (Invocation.parse(words)) {
                case Invocation.Up up ->
                    up.detach() ? new DetachedUp(environment, up).run() : new UpCommand(environment, up).run();
                case Invocation.Down down -> new DownCommand(environment).run();
                case Invocation.Status status -> new StatusCommand(environment).run();
                case Invocation.Logs logs -> new LogsCommand(environment, logs).run();
                case Invocation.Token token -> new TokenCommand(environment, token.user()).run();
                case Invocation.Test test -> new TestCommand().run();
            };
        } catch (UsageError e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
