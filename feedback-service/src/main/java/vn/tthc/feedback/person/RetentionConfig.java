package vn.tthc.feedback.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Period;
import java.util.Map;

/** How long the sender stays in a feedback that is done; the province's rules of archives set it. */
@ConfigMapping(prefix = "tthc.person.retention")
interface RetentionConfig {
    /** By category ({@code CONDUCT}, …), else {@code all}. Without a period nothing is ever anonymised. */
    @WithParentName
    Map<String, Period> periods();
}
