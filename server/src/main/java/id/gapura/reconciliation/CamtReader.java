package id.gapura.reconciliation;

import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.DateTimePeriod1;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/**
 * Reads camt.053.001.02 and .08 entry by entry, so that memory does not grow with the statement. The head's elements are
 * the same in both versions and are read as version 08; entries differ ({@link CamtEntries}). Document types and
 * entities are refused before anything is expanded.
 */
final class CamtReader {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";

    private final XMLStreamReader xml;
    private final Unmarshaller parts;
    private final CamtEntries entries;
    private final StatementSink sink;
    private int entry;

    private CamtReader(XMLStreamReader xml, CamtEntries entries, StatementSink sink) throws JAXBException {
        this.xml = xml;
        this.entries = entries;
        this.parts = CamtEntries.CONTEXT.createUnmarshaller();
        BankDay.teach(parts);
        this.sink = sink;
    }

    /**
     * Reads every statement of a message.
     *
     * @throws UnreadableStatement if it is no such message or is damaged; the sink has then seen a part of it
     */
    static void read(InputStream file, StatementSink sink) {
        read(new StreamSource(file), sink);
    }

    /** The same of a text whose encoding is known, whatever it says of itself. */
    static void read(Reader text, StatementSink sink) {
        read(new StreamSource(text), sink);
    }

    private static void read(StreamSource source, StatementSink sink) {
        try {
            var xml = secured().createXMLStreamReader(source);
            var entries = CamtEntries.of(form(xml));
            new CamtReader(new PlainNames(xml), entries, sink).statements();
        } catch (XMLStreamException | JAXBException damaged) {
            throw UnreadableStatement.because(StatementFault.UNREADABLE);
        }
    }

    private static XMLInputFactory secured() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What the root element says the message is, such as {@code camt.053.001.08}. */
    private static String form(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw UnreadableStatement.because(StatementFault.FORBIDDEN_XML);
            }
        }
        var namespace = xml.getNamespaceURI();
        if (namespace == null || !namespace.startsWith(NAMESPACE) || !"Document".equals(xml.getLocalName())) {
            throw UnreadableStatement.because(StatementFault.OTHER_MESSAGE);
        }
        return namespace.substring(NAMESPACE.length());
    }

    private void statements() throws XMLStreamException, JAXBException {
        int found = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && "Stmt".equals(xml.getLocalName())) {
                statement();
                found++;
            }
        }
        if (found == 0) {
            throw UnreadableStatement.because(StatementFault.EMPTY);
        }
    }

    /** Reads to the end of a statement; each child either is taken whole or is skipped. */
    private void statement() throws XMLStreamException, JAXBException {
        var head = new AccountStatement9();
        boolean begun = false;
        xml.nextTag();
        while (xml.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if ("Ntry".equals(xml.getLocalName())) {
                if (!begun) {
                    sink.begin(CamtHead.of(head, entries.form()));
                    begun = true;
                }
                entry++;
                entries.read(parts, xml, entry).ifPresent(sink::entry);
            } else {
                child(head);
            }
            toTag();
        }
        if (!begun) {
            sink.begin(CamtHead.of(head, entries.form()));
        }
        sink.end();
    }

    private void child(AccountStatement9 head) throws XMLStreamException, JAXBException {
        switch (xml.getLocalName()) {
            case "Id" -> head.setId(xml.getElementText());
            case "FrToDt" -> head.setFrToDt(part(DateTimePeriod1.class));
            case "Acct" -> head.setAcct(part(CashAccount39.class));
            case "Bal" -> head.addBal(part(CashBalance8.class));
            default -> skip();
        }
    }

    private <T> T part(Class<T> type) throws JAXBException {
        return parts.unmarshal(xml, type).getValue();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        xml.next();
    }

    /** Goes on to the next tag; may stand on it already, since a part is read to behind its end. */
    private void toTag() throws XMLStreamException {
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT && "Id".equals(xml.getLocalName())) {
            xml.next();
        }
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT
                && xml.getEventType() != XMLStreamConstants.END_ELEMENT) {
            xml.next();
        }
    }
}
