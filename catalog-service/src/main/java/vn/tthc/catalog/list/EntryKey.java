package vn.tthc.catalog.list;

import vn.tthc.catalog.procedure.ProcedureLevel;

/** What can be on a list once a day only. @param item empty for the procedure as a whole */
record EntryKey(String slot, String subjectCode, ProcedureLevel level, String item) {}
