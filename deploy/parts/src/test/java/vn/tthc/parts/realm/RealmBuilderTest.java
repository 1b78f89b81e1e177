package vn.tthc.parts.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.data.UnitRow;

class RealmBuilderTest {
    private static final RealmSettings DEMO = new RealmSettings(
            "thu", "api", "web", "cli", "loader", "keys", List.of("http://localhost:18080"), "mat-khau-chung");
    private final JsonNode realm = new RealmBuilder(DEMO).build();

    @Test
    void everyScopeHasAPermissionAndEveryPermissionItsPolicies() throws Exception {
        var settings = client("tthc-api").get("authorizationSettings");
        var names = new TreeSet<String>();
        settings.get("policies").forEach(policy -> names.add(policy.get("name").asText()));
        for (var scope : settings.get("scopes")) {
            assertThat(names).contains(scope.get("name").asText());
        }
        for (var policy : settings.get("policies")) {
            if (policy.get("type").asText().equals("scope")) {
                var applied = new ObjectMapper()
                        .readTree(policy.at("/config/applyPolicies").asText());
                assertThat(applied).isNotEmpty();
                applied.forEach(name -> assertThat(names).contains(name.asText()));
            }
        }
    }

    @Test
    void theScopesAreThoseOfTheContract() throws Exception {
        var contract = Files.readString(ProjectFiles.root().resolve("docs/architecture.md"));
        var table = contract.substring(contract.indexOf("| resource | scope |"), contract.indexOf("Demo users:"));
        var written = new TreeSet<String>();
        var found = Pattern.compile("^\\|[^|]*\\| `([a-z]+:[a-z]+)` \\|", Pattern.MULTILINE)
                .matcher(table);
        while (found.find()) {
            written.add(found.group(1));
        }
        assertThat(AccessRule.all().stream().map(AccessRule::scope)).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void onlyRolesOfTheRealmAreGrantedAnything() {
        var roles = texts(realm.at("/roles/realm"), "name");
        AccessRule.all()
                .forEach(rule -> assertThat(roles).containsAll(rule.roles()).containsAll(rule.levels()));
        DemoUser.all().forEach(user -> assertThat(roles).containsAll(user.roles()));
    }

    @Test
    void everyUnitInForceHasAGroupThatGivesUnitAndLevel() {
        var groups = realm.at("/groups/0/subGroups");
        assertThat(texts(groups, "name"))
                .containsExactlyInAnyOrderElementsOf(
                        UnitRow.inForce().stream().map(UnitRow::id).toList());
        var longXuyen = find(groups, "name", "30307-20250701");
        assertThat(longXuyen.at("/attributes/unit/0").asText()).isEqualTo("30307-20250701");
        assertThat(longXuyen.at("/attributes/level/0").asText()).isEqualTo("commune");
        assertThat(longXuyen.at("/realmRoles/0").asText()).isEqualTo("commune");
        assertThat(find(groups, "name", "VPUBND-20250701")
                        .at("/attributes/level/0")
                        .asText())
                .isEqualTo("province");
        assertThat(find(groups, "name", "STP-20250701")
                        .at("/attributes/level/0")
                        .asText())
                .isEqualTo("department");
    }

    @Test
    void everyDemoUserOfTheContractIsThereAndBelongsToAnExistingGroup() {
        var expected = new LinkedHashSet<String>();
        for (var unit :
                List.of("tinh", "tuphap", "nongnghiep", "xaydung", "taichinh", "longxuyen", "rachgia", "phuquoc")) {
            for (var task : List.of("tiepnhan", "xuly", "pheduyet", "pakn", "baocao", "lanhdao")) {
                expected.add(unit + "." + task);
            }
        }
        for (var unit : List.of("tinh", "tuphap", "nongnghiep", "xaydung", "taichinh")) {
            expected.add(unit + ".kstt");
        }
        expected.addAll(Set.of("tinh.quyetdinh", "tinh.kiemtoan", "tinh.quantri", "quocgia"));
        assertThat(DemoUser.all().stream().map(DemoUser::username)).containsExactlyInAnyOrderElementsOf(expected);
        var groups = texts(realm.at("/groups/0/subGroups"), "name").stream()
                .map(name -> "/units/" + name)
                .collect(Collectors.toSet());
        groups.add("/national");
        groups.add(""); // the gateway's own account is of no unit
        realm.get("users").forEach(user -> assertThat(groups)
                .contains(user.at("/groups/0").asText()));
    }

    @Test
    void withoutDemoThereAreOnlyTheSuitesOwnAccountsAndNoLogInByPasswordGrant() {
        var bare = new RealmBuilder(new RealmSettings("thu", "a", "b", "c", "d", "e", List.of(), null)).build();
        assertThat(texts(bare.get("users"), "username"))
                .containsExactly(
                        "service-account-tthc-loader", "service-account-tthc-keys", "service-account-tthc-web");
        assertThat(find(bare.get("clients"), "clientId", "tthc-cli")
                        .get("enabled")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theBrowserComesBackOnlyToTheGateway() {
        assertThat(client("tthc-web").get("redirectUris")).hasSize(1);
        assertThat(client("tthc-web").at("/redirectUris/0").asText()).isEqualTo("http://localhost:18080/dang-nhap");
        assertThat(client("tthc-web")
                        .at("/attributes/post.logout.redirect.uris")
                        .asText())
                .isEqualTo("http://localhost:18080/");
        assertThat(client("tthc-web").get("directAccessGrantsEnabled").asBoolean())
                .isFalse();
    }

    @Test
    void noClientIsTrustedWithMoreOfAPersonThanItUses() {
        realm.get("clients").forEach(client -> {
            assertThat(client.get("defaultClientScopes"))
                    .extracting(JsonNode::asText)
                    .containsExactly("basic", "profile", "roles");
            assertThat(client.get("optionalClientScopes")).isEmpty();
        });
    }

    @Test
    void passwordsSessionsAndRecordsAreAsTheSecurityModelSays() {
        assertThat(realm.get("passwordPolicy").asText()).startsWith("length(12) and ");
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isEqualTo(10);
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("resetPasswordAllowed").asBoolean()).isFalse();
        assertThat(seconds("accessTokenLifespan")).isEqualTo(Duration.ofMinutes(10));
        assertThat(seconds("ssoSessionIdleTimeout")).isEqualTo(Duration.ofHours(2));
        assertThat(seconds("ssoSessionMaxLifespan")).isEqualTo(Duration.ofHours(10));
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(seconds("eventsExpiration")).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void theReadablePartHoldsNoSecret() throws Exception {
        assertThat(Files.readString(ProjectFiles.root().resolve("deploy/realm/realm.json")))
                .doesNotContain("secret");
    }

    private Duration seconds(String setting) {
        return Duration.ofSeconds(realm.get(setting).asLong());
    }

    private JsonNode client(String id) {
        return find(realm.get("clients"), "clientId", id);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.get(field).asText()));
        return texts;
    }
}
