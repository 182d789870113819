package id.gapura.demo;

/** Hands out the faces of a running program, whichever way it was put together. */
@FunctionalInterface
public interface DemoServices {
    <T> T get(Class<T> face);
}
