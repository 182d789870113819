package id.gapura.field.web;

import id.gapura.field.devices.AtWork;
import id.gapura.field.devices.Devices;
import id.gapura.field.devices.Devices.Admission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives a handler the officer at work with a device. A device that is not known is answered 401, one that may not work 410:
 * it then asks with its pulse what it must do.
 */
final class AtWorkArgument implements HandlerMethodArgumentResolver {
    private final Devices devices;

    AtWorkArgument(Devices devices) {
        this.devices = devices;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AtWork.class;
    }

    @Override
    public AtWork resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var claim = Claim.find(asked, Claim.TOKEN).orElseThrow(() -> refusal(HttpStatus.UNAUTHORIZED));
        return switch (devices.admit(claim.device(), claim.secret())) {
            case Admission.Welcome(AtWork atWork) -> atWork;
            case Admission.Turned _ -> throw refusal(HttpStatus.GONE);
            case Admission.Unknown _ -> throw refusal(HttpStatus.UNAUTHORIZED);
        };
    }

    private static ResponseStatusException refusal(HttpStatus status) {
        return new ResponseStatusException(status);
    }
}
