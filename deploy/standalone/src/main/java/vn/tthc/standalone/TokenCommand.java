package vn.tthc.standalone;

import java.util.Map;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.process.PartFailed;
import vn.tthc.parts.process.Ports;
import vn.tthc.parts.realm.DemoUser;

/** {@code ./tthc token USER}: prints nothing but the token. */
final class TokenCommand {
    private final Map<String, String> environment;
    private final String user;

    TokenCommand(Map<String, String> environment, String user) {
        this.environment = environment;
        this.user = user;
    }

    int run() {
        var installation = new Installation(environment, Home.of(environment));
        if (DemoUser.all().stream().noneMatch(person -> person.username().equals(user))) {
            throw new UsageError(
                    "There is no demo user '" + user + "'; they are listed in deploy/realm/demo-users.csv.");
        }
        if (!Ports.answers(installation.port(Listener.KEYCLOAK))) {
            throw new UsageError("The suite is not up: ./tthc up");
        }
        try {
            System.out.println(new KeycloakClient(installation.address(Listener.KEYCLOAK))
                    .passwordToken(
                            Installation.REALM,
                            "tthc-cli",
                            installation.secret("client.cli"),
                            user,
                            installation.demoPassword()));
            return 0;
        } catch (PartFailed e) {
            throw new UsageError("Keycloak gives no token for " + user + ": " + e.getMessage());
        }
    }
}
