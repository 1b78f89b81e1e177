package vn.tthc.demo.dossier;

import java.util.List;

/** What officers write. */
final class Phrases {
    static final List<String> SUPPLEMENT = List.of(
            "Tờ khai chưa ghi đầy đủ thông tin và chưa có chữ ký của người yêu cầu; đề nghị bổ sung.",
            "Bản chụp giấy tờ kèm theo bị mờ, không đọc được; đề nghị nộp lại bản rõ hơn.",
            "Thiếu văn bản ủy quyền của người đi nộp hồ sơ thay; đề nghị bổ sung.",
            "Thông tin nơi cư trú trong tờ khai chưa khớp với cơ sở dữ liệu quốc gia về dân cư; đề nghị kiểm tra, khai lại.",
            "Đề nghị bổ sung giấy tờ chứng minh nội dung đã khai theo thành phần hồ sơ của thủ tục.");
    static final List<String> FINANCIAL_DUTY = List.of(
            "Đề nghị thực hiện nghĩa vụ tài chính về đất đai theo thông báo của cơ quan thuế.",
            "Đề nghị nộp lệ phí trước bạ và phí thẩm định theo thông báo.");
    static final List<String> REFUSAL = List.of(
            "Hồ sơ không thuộc thẩm quyền giải quyết của đơn vị; đề nghị nộp tại cơ quan có thẩm quyền.",
            "Thành phần hồ sơ không đúng với thủ tục đã chọn; đề nghị nộp lại theo thủ tục phù hợp.",
            "Hồ sơ trùng với hồ sơ đã nộp trước đó và đang được giải quyết.");
    static final List<String> WITHDRAWAL = List.of(
            "Người nộp đề nghị rút hồ sơ để bổ sung giấy tờ và nộp lại sau.",
            "Người nộp đề nghị rút hồ sơ vì không còn nhu cầu thực hiện thủ tục.",
            "Người nộp đề nghị rút hồ sơ do chọn nhầm thủ tục.");
    static final List<String> STOP = List.of(
            "Không đủ điều kiện giải quyết theo quy định; đã có văn bản trả lời nêu rõ lý do.",
            "Quá thời hạn bổ sung theo thông báo mà không nhận được giấy tờ bổ sung.",
            "Thông tin đã khai không khớp với hồ sơ lưu trữ của cơ quan; không có căn cứ giải quyết tiếp.");

    private Phrases() {}
}
