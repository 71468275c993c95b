package dk.kontakt.web.report.file;

/** Writes XML piece by piece. */
final class XmlText {
    private final StringBuilder text = new StringBuilder();

    XmlText raw(String xml) {
        text.append(xml);
        return this;
    }

    /** An element that holds nothing but text. */
    XmlText element(String name, String attributes, String content) {
        text.append('<').append(name);
        if (!attributes.isBlank()) {
            text.append(' ').append(attributes.strip());
        }
        text.append('>').append(escaped(content)).append("</").append(name).append('>');
        return this;
    }

    /** Without the characters that XML cannot hold. */
    private static String escaped(String content) {
        return content.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
