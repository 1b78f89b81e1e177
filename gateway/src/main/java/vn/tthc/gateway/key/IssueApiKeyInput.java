package vn.tthc.gateway.key;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.platform.identity.KeyScope;

/** A key to make. */
@Input("IssueApiKeyInput")
public record IssueApiKeyInput(
        String name,
        String owner,
        @Description("Whom to write to about the key") String contact,
        String purpose,
        @Description("Căn cứ pháp lý") String legalGround,
        List<@NonNull KeyScope> scopes,

        @Description("Empty: the whole province") @Nullable List<@NonNull String> unitIds,

        @Description("Empty: all fields") @Nullable List<@NonNull String> fieldCodes,

        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,

        @Description("Network addresses or ranges such as 203.113.0.0/16; empty: any") @Nullable
        List<@NonNull String> addresses,

        @Description("1 to 600") int perMinute,
        @Description("1 to 1,000,000") int perDay,

        @Description("Last day on which it can be used, two years from now at most")
        LocalDate expiresOn) {}
