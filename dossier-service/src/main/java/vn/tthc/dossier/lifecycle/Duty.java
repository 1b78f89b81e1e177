package vn.tthc.dossier.lifecycle;

/** The three sorts of work on a dossier, each behind a permission of its own. */
public enum Duty {
    /** The one-stop shop: receive, refuse, take papers, hand over the result. */
    RECEIVE("dossier:receive"),
    /** The case officer of the handling unit. */
    PROCESS("dossier:process"),
    /** The approver of the handling unit. */
    APPROVE("dossier:approve");

    private final String permission;

    Duty(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
