package id.gapura.portal.materials;

import id.gapura.screen.Link;
import java.util.List;

/**
 * One text to read.
 *
 * @param others the other languages it exists in
 */
public record Reading(String title, String tongue, List<String> paragraphs, List<Link> others) {
    public Reading {
        paragraphs = List.copyOf(paragraphs);
        others = List.copyOf(others);
    }
}
