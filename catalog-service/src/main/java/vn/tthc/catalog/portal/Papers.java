package vn.tthc.catalog.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.portal.PortalRecord.Paper;
import vn.tthc.catalog.procedure.DocumentComponent;

/**
 * Reads the components. The national list marks no component as required, so one thing is concluded: a procedure that
 * lists exactly one application form (đơn, tờ khai, văn bản đề nghị) without a condition requires it.
 */
final class Papers {
    private static final Pattern APPLICATION_FORM = Pattern.compile(
            "^[^\\p{L}]*(?:[a-zđ]\\)\\s*|\\d+[.)]\\s*)?(?:đơn|tờ khai|giấy đề nghị|văn bản đề nghị|phiếu đề nghị|công văn đề nghị)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONDITION = Pattern.compile(
            "trường hợp|nếu|đối với|khi có|lưu ý|ghi chú|hoặc", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Papers() {}

    static List<DocumentComponent> of(PortalRecord item) {
        @Nullable Paper form = onlyApplicationForm(item);
        List<DocumentComponent> components = new ArrayList<>();
        for (Paper paper : item.components()) {
            components.add(new DocumentComponent(
                    components.size() + 1,
                    paper.caseName(),
                    paper.componentCode(),
                    paper.name(),
                    paper.originals(),
                    paper.copies(),
                    paper.required() || paper == form,
                    paper.formFile()));
        }
        return components;
    }

    private static @Nullable Paper onlyApplicationForm(PortalRecord item) {
        List<Paper> forms = item.components().stream()
                .filter(paper -> APPLICATION_FORM.matcher(paper.name()).find())
                .toList();
        if (forms.size() != 1) {
            return null;
        }
        Paper form = forms.getFirst();
        boolean conditional = CONDITION.matcher(form.name()).find()
                || form.caseName() != null && CONDITION.matcher(form.caseName()).find();
        return conditional || form.originals() + form.copies() == 0 ? null : form;
    }
}
