package vn.tthc.gateway.live;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What has changed since the last word, put together. */
@Description("What has changed in the caller's scope since the last word; ask again for what is shown")
public record Changes(
        List<@NonNull ChangeTopic> topics,

        @Description("Dossiers and feedbacks that changed, the first hundred of them")
        List<@NonNull String> ids) {}
