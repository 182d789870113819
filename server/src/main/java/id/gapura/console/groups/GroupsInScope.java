package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.groups.Collection;
import id.gapura.groups.Collections;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Finds groups for an officer; what lies outside the officer's scope does not exist. */
final class GroupsInScope {
    private final Groups groups;
    private final Collections collections;

    GroupsInScope(Groups groups, Collections collections) {
        this.groups = groups;
        this.collections = collections;
    }

    /** Whoever counts or witnesses may look. */
    static void requireSight(Officer officer) {
        if (!officer.may(Action.COLLECT_FROM_GROUPS) && !officer.may(Action.WITNESS_COLLECTIONS)) {
            throw new AccessDeniedException(Action.WITNESS_COLLECTIONS.name());
        }
    }

    /** 404 if there is none in the officer's scope. */
    PayGroup group(UUID id, Officer officer) {
        return groups.find(id).filter(group -> officer.sees(group.region())).orElseThrow(PeopleInScope::nobody);
    }

    /** 404 if the group has none of this id. */
    Collection collection(PayGroup group, UUID id) {
        return collections.find(group, id).orElseThrow(PeopleInScope::nobody);
    }
}
