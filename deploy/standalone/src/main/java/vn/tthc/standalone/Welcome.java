package vn.tthc.standalone;

/** What a person needs to begin. */
record Welcome(Installation installation) {
    String text() {
        var gateway = installation.address(Listener.GATEWAY);
        return """

                ──────────────────────────────────────────────────────────────────────────────
                  Mở trình duyệt tại (open)      %1$s
                  GraphQL                        %1$s/graphql
                  Cổng DVC quốc gia (portal)     %3$s
                  Tài khoản dùng thử (demo accounts), mật khẩu chung (one password):  %2$s

                    longxuyen.tiepnhan   tiếp nhận hồ sơ, Phường Long Xuyên     (intake officer of a commune)
                    longxuyen.xuly       xử lý hồ sơ, Phường Long Xuyên         (case officer)
                    longxuyen.pheduyet   phê duyệt, Phường Long Xuyên           (approver)
                    longxuyen.pakn       phản ánh, kiến nghị                    (feedback officer)
                    tuphap.xuly          xử lý hồ sơ, Sở Tư pháp                (case officer of a department)
                    tinh.quyetdinh       ban hành quyết định công bố            (decisions of the province)
                    tinh.baocao          số liệu toàn tỉnh                      (figures of the province)
                    quocgia              đọc số liệu cấp quốc gia               (national reader)

                  Đơn vị khác (other units): rachgia, phuquoc, nongnghiep, xaydung, taichinh; tất cả ở deploy/realm/demo-users.csv
                  ./tthc token tuphap.xuly cho một mã truy cập (access token); ./tthc status, ./tthc logs; dừng: Ctrl-C hoặc ./tthc down
                ──────────────────────────────────────────────────────────────────────────────
                """.formatted(gateway, installation.demoPassword(), portal());
    }

    /** What the dossiers are sent to. */
    private String portal() {
        return installation.uses(Listener.PORTAL)
                ? "mô phỏng (simulated), " + installation.address(Listener.PORTAL) + "/trang-thai"
                : "TTHC_PORTAL_URL";
    }
}
