package io.quarkiverse.seam.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Formats sources as the build formats those that are written by hand: with the same library and the same settings. */
final class SourceFormatter {

    private static final CodeFormatter FORMATTER = ToolFactory.createCodeFormatter(settings());

    private SourceFormatter() {
    }

    static String format(String source) {
        TextEdit edit = FORMATTER.format(CodeFormatter.K_COMPILATION_UNIT | CodeFormatter.F_INCLUDE_COMMENTS, source, 0,
                source.length(), 0, "\n");
        if (edit == null) {
            throw new IllegalStateException("This is not valid Java:\n" + source);
        }
        Document document = new Document(source);
        try {
            edit.apply(document);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        return document.get();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        try (InputStream file = SourceFormatter.class.getResourceAsStream("/eclipse-format.xml")) {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file)
                    .getElementsByTagName("setting");
            for (int i = 0; i < found.getLength(); i++) {
                Element setting = (Element) found.item(i);
                settings.put(setting.getAttribute("id"), setting.getAttribute("value"));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        settings.put(JavaCore.COMPILER_SOURCE, "17");
        settings.put(JavaCore.COMPILER_COMPLIANCE, "17");
        settings.put(JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM, "17");
        return settings;
    }
}
