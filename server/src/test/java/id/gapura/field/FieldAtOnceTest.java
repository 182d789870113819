package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two things that happen on a phone at the same moment. */
class FieldAtOnceTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));
    private static final Browser BROWSER = Browser.start();

    /** A directory of invented people, and what of it is there after the app was opened anew. */
    private static final String DIRECTORY = """
            const main = document.querySelector('script[type=module]').src;
            const {Store} = await import(main.replace('main.js', 'store.js'));
            const {Directory} = await import(main.replace('main.js', 'directory.js'));
            const {random, sealerOf} = await import(main.replace('main.js', 'vault.js'));
            const store = await Store.open(), sealer = await sealerOf(random(32));
            const directory = new Directory(store, sealer);
            const page = (number, last = false) => ({anew: false, next: number, last, gone: [],
                columns: {number: [number], name: ['Siti ' + number], phone: ['0812'], alone: [false]}});
            const reopened = async () => {
                const fresh = new Directory(store, sealer);
                await fresh.load();
                return [...fresh.people.values()].map(({number, alone}) => number + (alone ? ' alone' : '')).sort();
            };
            """;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, "36.04.19.2008");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void who_takes_back_a_leave_while_news_come_loses_neither() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            var people = phone.page().evaluate("async () => {" + DIRECTORY + """
                    await directory.keep(page('1'), 0);
                    await Promise.all([directory.keep(page('2'), 0), directory.leaveAlone('1')]);
                    return reopened();
                }""");

            assertThat(people).isEqualTo(List.of("1 alone", "2"));
        }
    }

    @Test
    void who_takes_back_a_leave_while_pages_are_written_anew_is_left_alone() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            var people = phone.page().evaluate("async () => {" + DIRECTORY + """
                    for (let i = 100; i < 141; i++) await directory.keep(page(String(i)), 0);
                    const seal = sealer.sealValue.bind(sealer);
                    let taken;
                    sealer.sealValue = (place, what) => {
                        const isAnew = what.columns?.number.length > 40;
                        if (isAnew) taken ??= directory.leaveAlone('120');
                        return isAnew ? new Promise(done => setTimeout(done, 300)).then(() => seal(place, what)) : seal(place, what);
                    };
                    await directory.keep(page('200', true), 0);
                    await taken;
                    return reopened();
                }""");

            assertThat((List<?>) people).hasSize(42).asString().contains("120 alone");
        }
    }

    @Test
    void who_saves_a_form_that_is_still_being_kept_finds_it_empty_afterwards() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            var drafts = phone.page().evaluate("""
                    async () => {
                        const main = document.querySelector('script[type=module]').src;
                        const {Store} = await import(main.replace('main.js', 'store.js'));
                        const {Clock} = await import(main.replace('main.js', 'clock.js'));
                        const {Outbox} = await import(main.replace('main.js', 'outbox.js'));
                        const {random, sealerOf} = await import(main.replace('main.js', 'vault.js'));
                        const store = await Store.open(), sealer = await sealerOf(random(32));
                        const seal = sealer.sealValue.bind(sealer);
                        sealer.sealValue = async (place, what) => {
                            if (place.startsWith('draft ')) await new Promise(done => setTimeout(done, 300));
                            return seal(place, what);
                        };
                        const outbox = new Outbox(store, sealer, new Clock(null));
                        const kept = outbox.keepDraft('prospect', {name: 'Siti'});
                        await outbox.save([{kind: 'prospect', body: {name: 'Siti'}}], 'prospect');
                        await kept;
                        return (await store.all('drafts')).length;
                    }""");

            assertThat(drafts).isEqualTo(0);
        }
    }

    @Test
    void wrong_pins_in_many_tabs_at_once_all_count() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            var tries = phone.page().evaluate("""
                    async () => {
                        const main = document.querySelector('script[type=module]').src;
                        const {Store} = await import(main.replace('main.js', 'store.js'));
                        const {findDevice, tryPin} = await import(main.replace('main.js', 'device.js'));
                        const store = await Store.open();
                        const answers = await Promise.all(Array.from({length: 8}, () => tryPin(store, '314159')));
                        return [(await findDevice(store)).tries, answers.filter(answer => answer.wait > 0).length];
                    }""");

            assertThat(tries).isEqualTo(List.of(5, 3));
        }
    }
}
