package vn.tthc.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads documents (.docx), which must be well-formed. */
final class Papers {
    private Papers() {}

    /** The words of the document. */
    static String text(byte[] docx) throws Exception {
        return root(docx).getTextContent();
    }

    /** The cells of all rows of all tables. */
    static List<List<String>> rows(byte[] docx) throws Exception {
        return parts(root(docx), "w:tr")
                .map(row -> parts(row, "w:tc").map(Element::getTextContent).toList())
                .toList();
    }

    private static Stream<Element> parts(Element whole, String name) {
        NodeList found = whole.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Element root(byte[] docx) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part(docx, "word/document.xml").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
