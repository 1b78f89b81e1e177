package vn.tthc.gateway.live;

import org.eclipse.microprofile.graphql.Description;

/** What can change under the eyes of a reader. */
public enum ChangeTopic {
    @Description("Hồ sơ trong các hàng việc / Dossiers in the queues")
    DOSSIERS,
    @Description("Phản ánh, kiến nghị trong các hàng việc / Feedback in the queues")
    FEEDBACKS,
    @Description("Số liệu / Figures")
    FIGURES
}
