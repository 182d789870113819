package id.gapura.reconciliation;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A message without its namespace, which the library's classes leave out so that they serve every version. No element may
 * be larger than an entry of a bank can reasonably be, or one entry could fill the memory.
 */
final class PlainNames extends StreamReaderDelegate {
    private static final int MOST_CHARACTERS = 1 << 20;

    private int since;

    PlainNames(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        int at = getLocation().getCharacterOffset();
        if (isStartElement() && "Ntry".equals(getLocalName())) {
            since = at;
        }
        if (at - since > MOST_CHARACTERS) {
            throw UnreadableStatement.because(StatementFault.TOO_LARGE);
        }
        return event;
    }

    @Override
    public String getNamespaceURI() {
        return "";
    }
}
