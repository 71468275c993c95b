package dk.kontakt.channel.system.profile;

import dk.kontakt.channel.ForeignJson;
import dk.kontakt.channel.UnreadableMessage;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML from outside: no document type, and so no entities that fetch files or grow without end. */
final class ForeignXml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private ForeignXml() {}

    /** The root of the document. @throws UnreadableMessage saying why {@code text} is refused */
    static Element read(String text) {
        if (text.length() > ForeignJson.MOST_BYTES) {
            throw new UnreadableMessage("the message is larger than 1 MiB");
        }
        try {
            return builder().parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException e) {
            throw new UnreadableMessage("the message is no XML that is taken: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // It would print what is wrong.
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }
}
