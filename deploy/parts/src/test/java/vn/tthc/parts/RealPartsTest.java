package vn.tthc.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.parts.kafka.KafkaServer;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.keycloak.KeycloakServer;
import vn.tthc.parts.postgres.Databases;
import vn.tthc.parts.postgres.PostgresServer;
import vn.tthc.parts.process.PartFailed;
import vn.tthc.parts.process.Ports;
import vn.tthc.parts.realm.RealmBuilder;
import vn.tthc.parts.realm.RealmSettings;

/** The real processes, once for all sentences. */
class RealPartsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "mat-khau-thu-nghiem";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path home;

    private static PostgresServer postgres;
    private static KeycloakServer keycloak;
    private static KafkaServer kafka;
    private static KeycloakClient client;

    @BeforeAll
    static void startTheParts() {
        postgres = new PostgresServer(home.resolve("postgres"), Ports.free(), "superuser-secret");
        postgres.start();
        new Databases(postgres).ensure("keycloak", Databases.Roles.of("keycloak", "kc", "kc-app"));
        var store = new KeycloakServer.Store(postgres.url("keycloak"), "keycloak_owner", "kc");
        var administrator = new KeycloakServer.Administrator("admin", "admin-secret");
        keycloak = new KeycloakServer(home.resolve("keycloak"), Ports.free(), store, administrator);
        kafka = new KafkaServer(home.resolve("kafka"), Ports.free());
        kafka.start();
        keycloak.start();
        client = new KeycloakClient(keycloak.url());
        var settings = new RealmSettings(
                "so-mot", "api", "web", "cli", "loader", "keys", List.of("http://localhost:8080"), PASSWORD);
        client.importRealm(administrator, new RealmBuilder(settings).render());
    }

    @AfterAll
    static void stopTheParts() {
        for (var part : new ArrayList<>(java.util.Arrays.asList(keycloak, kafka, postgres))) {
            if (part != null) {
                part.stop();
            }
        }
    }

    @Test
    void theTokenOfAnIntakeOfficerNamesUnitLevelAndAudience() throws Exception {
        var claims = claims(token("longxuyen.tiepnhan"));
        assertThat(claims.get("unit").asText()).isEqualTo("30307-20250701");
        assertThat(claims.get("level").asText()).isEqualTo("commune");
        assertThat(claims.get("aud").toString()).contains("tthc-api");
        assertThat(claims.get("preferred_username").asText()).isEqualTo("longxuyen.tiepnhan");
        assertThat(claims.get("name").asText()).isNotBlank();
        assertThat(texts(claims.at("/realm_access/roles")))
                .contains("commune", "intake-officer")
                .doesNotContain("province");
    }

    @Test
    void anIntakeOfficerOfACommuneReceivesDossiersButIssuesNoDecision() throws Exception {
        var permissions = permissions("longxuyen.tiepnhan");
        assertThat(permissions)
                .contains("dossier:receive", "dossier:read", "catalog:read", "decision:read", "figures:read");
        assertThat(permissions)
                .doesNotContain("decision:issue", "decision:draft", "dossier:process", "catalog:import", "audit:read");
    }

    @Test
    void theProvinceIssuesDecisionsAndADepartmentOnlyDraftsThem() throws Exception {
        assertThat(permissions("tinh.quyetdinh")).contains("decision:issue", "decision:draft", "catalog:workflow");
        assertThat(permissions("tuphap.kstt")).contains("decision:draft").doesNotContain("decision:issue");
    }

    @Test
    void theTokenWithPermissionsStillNamesUnitAndLevel() throws Exception {
        var claims = claims(client.permissionToken("so-mot", token("tuphap.xuly"), "tthc-api"));
        assertThat(claims.get("unit").asText()).isEqualTo("STP-20250701");
        assertThat(claims.get("level").asText()).isEqualTo("department");
        assertThat(claims.get("preferred_username").asText()).isEqualTo("tuphap.xuly");
        assertThat(claims.get("aud").toString()).contains("tthc-api");
        assertThat(texts(claims.at("/realm_access/roles"))).contains("department", "case-officer");
    }

    @Test
    void aCommonPasswordIsTakenFromNobody() {
        var user = client.ask(
                        keycloak.administrator(), "so-mot", "GET", "/users?exact=true&username=taichinh.lanhdao", "")
                .get(0)
                .get("id")
                .asText();
        for (var common : List.of("password1234", "AnGiang@2025", "thutuchanhchinh", "taichinh.lanhdao-2026")) {
            assertThatThrownBy(() -> setPassword(user, common)).as(common).hasMessageContaining("invalidPassword");
        }
        setPassword(user, "ba con mèo trên mái ngói");
    }

    private static void setPassword(String user, String password) {
        client.ask(
                keycloak.administrator(),
                "so-mot",
                "PUT",
                "/users/" + user + "/reset-password",
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}");
    }

    @Test
    void theReaderOfTheNationBelongsToNoUnit() throws Exception {
        var claims = claims(token("quocgia"));
        assertThat(claims.get("level").asText()).isEqualTo("national");
        assertThat(claims.has("unit")).isFalse();
        assertThat(permissions("quocgia")).containsExactlyInAnyOrder("figures:read", "figures:cases");
    }

    @Test
    void theLoaderIsAnAdministratorOfTheProvince() throws Exception {
        var token = client.clientToken("so-mot", "tthc-loader", "loader");
        assertThat(claims(token).get("level").asText()).isEqualTo("province");
        assertThat(granted(token)).contains("catalog:import", "catalog:calendar", "dossier:import", "feedback:import");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> client.passwordToken("so-mot", "tthc-cli", "cli", "tinh.xuly", "sai"))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void theLogInPageIsVietnamese() throws Exception {
        var address =
                keycloak.url() + "/realms/so-mot/protocol/openid-connect/auth?client_id=tthc-web&response_type=code"
                        + "&scope=openid&redirect_uri=http://localhost:8080/dang-nhap&code_challenge_method=S256&code_challenge="
                        + "a".repeat(43);
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(address))
                    .build();
            var page = http.send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(page).contains("lang=\"vi\"").contains("Mật khẩu").contains("Thủ tục hành chính tỉnh An Giang");
        }
    }

    @Test
    void theApplicationRoleReadsAndWritesWhatTheOwnerMadeAndOwnsNothing() throws Exception {
        var databases = new Databases(postgres);
        databases.ensure("so_hai", Databases.Roles.of("so_hai", "chu", "ung-dung"));
        try (var owner = DriverManager.getConnection(postgres.url("so_hai"), "so_hai_owner", "chu");
                var sql = owner.createStatement()) {
            sql.execute("create table t (id int primary key, ten text)");
        }
        try (var app = DriverManager.getConnection(postgres.url("so_hai"), "so_hai_app", "ung-dung");
                var sql = app.createStatement()) {
            sql.execute("insert into t values (1, 'Đăng ký khai sinh')");
            try (var rows = sql.executeQuery("select unaccent(ten), current_setting('fsync') from t")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Dang ky khai sinh");
                assertThat(rows.getString(2)).isEqualTo("on");
            }
            assertThatThrownBy(() -> sql.execute("drop table t")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> sql.execute("create table u (id int)")).hasMessageContaining("permission denied");
        }
        databases.drop("so_hai");
        assertThat(databases.startingWith("so_hai")).isEmpty();
    }

    @Test
    void kafkaListensOnLoopback() {
        assertThat(Ports.answers(Integer.parseInt(kafka.bootstrapServers().split(":")[1])))
                .isTrue();
        assertThat(kafka.running()).isTrue();
    }

    private static String token(String user) {
        return client.passwordToken("so-mot", "tthc-cli", "cli", user, PASSWORD);
    }

    private static List<String> permissions(String user) throws Exception {
        return granted(token(user));
    }

    private static List<String> granted(String token) throws Exception {
        var all = new ArrayList<String>();
        claims(client.permissionToken("so-mot", token, "tthc-api"))
                .at("/authorization/permissions")
                .forEach(permission -> all.addAll(texts(permission.get("scopes"))));
        return all;
    }

    private static JsonNode claims(String token) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
