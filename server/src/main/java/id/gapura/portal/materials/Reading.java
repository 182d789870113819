package id.gapura.portal.materials;

import id.gapura.screen.Link;
import java.util.List;

/**
 * One text to read.
 *
 * @param share an address that hands the title and where it is read to WhatsApp
 * @param others the other languages it exists in
 */
public record Reading(String title, String tongue, List<String> paragraphs, String share, List<Link> others) {
    public Reading {
        paragraphs = List.copyOf(paragraphs);
        others = List.copyOf(others);
    }
}
