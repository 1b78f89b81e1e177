package vn.tthc.parts.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.keycloak.CommonPasswords;

class CommonPasswordsTest {
    @Test
    void thousandsAreRefusedAmongThemTheWordsOfThisSuite() {
        assertThat(CommonPasswords.all())
                .hasSizeGreaterThan(3_000)
                .contains(
                        "password1234",
                        "matkhau@2026",
                        "angiang@2025",
                        "thutuchanhchinh",
                        "123456123456",
                        "tthcthutuchanhchinh")
                .allSatisfy(password ->
                        assertThat(password).hasSizeGreaterThanOrEqualTo(12).isEqualTo(password.toLowerCase()));
    }

    @Test
    void theRealmNamesTheFile() throws Exception {
        assertThat(Files.readString(ProjectFiles.root().resolve("deploy/realm/realm.json")))
                .contains("passwordBlacklist(" + CommonPasswords.FILE + ")");
    }
}
