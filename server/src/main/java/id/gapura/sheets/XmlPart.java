package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part read as a stream, from tag to tag. A document type or an entity of its own is refused unread. */
final class XmlPart {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    XmlPart(InputStream in) {
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw PackedParts.damaged(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes on to the next thing; false at the end of the document. */
    boolean advance() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableSheet.because(Reason.NOT_A_SHEET);
            }
            return true;
        } catch (XMLStreamException broken) {
            throw PackedParts.damaged(broken);
        }
    }

    /** Goes on to the next opening tag of this name; false if there is none. */
    boolean advanceTo(String name) {
        while (advance()) {
            if (opens(name)) {
                return true;
            }
        }
        return false;
    }

    boolean opens(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT && name.equals(xml.getLocalName());
    }

    boolean closes(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && name.equals(xml.getLocalName());
    }

    /** The value of an attribute of the open tag, whatever its namespace; empty if it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The whole number in an attribute, or {@code absent}; anything else damages the file. */
    int number(String attribute, int absent) {
        var text = attribute(attribute);
        try {
            return text.isEmpty() ? absent : Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw PackedParts.damaged(broken);
        }
    }

    /** Appends the text at hand, if it is text. */
    void appendText(StringBuilder to) {
        int event = xml.getEventType();
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }
}
