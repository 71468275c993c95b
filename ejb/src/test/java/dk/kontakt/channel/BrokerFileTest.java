package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The broker's file is written by hand; here it is held to the addresses of the code. */
class BrokerFileTest {

    @Test
    void everyAddressHasDeadLettersOfItsOwn() throws Exception {
        Document file = read();
        Map<String, String> deadLetters = new HashMap<>();
        NodeList settings = file.getElementsByTagName("address-setting");
        for (int i = 0; i < settings.getLength(); i++) {
            Element setting = (Element) settings.item(i);
            NodeList address = setting.getElementsByTagName("dead-letter-address");
            if (address.getLength() == 1) {
                deadLetters.put(setting.getAttribute("match"), address.item(0).getTextContent());
            }
        }

        Map<String, String> wanted = new HashMap<>();
        Addresses.all().forEach(address -> wanted.put(address, Addresses.deadLettersOf(address)));
        assertEquals(wanted, deadLetters);
    }

    @Test
    void everyAddressAndEveryQueueOfDeadLettersIsThere() throws Exception {
        NodeList found = read().getElementsByTagName("address");
        Set<String> addresses = new TreeSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            addresses.add(((Element) found.item(i)).getAttribute("name"));
        }

        Set<String> wanted = new TreeSet<>(Addresses.all());
        Addresses.all().forEach(address -> wanted.add(Addresses.deadLettersOf(address)));
        assertEquals(wanted, addresses);
    }

    private static Document read() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("../config/artemis/broker.xml"));
    }
}
