package id.gapura.console.outreach.material;

import id.gapura.outreach.material.Materials;
import id.gapura.screen.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MaterialPagesWiring {
    @Bean
    MaterialView materialView(Materials materials, PublicAddress address) {
        return new MaterialView(materials, address);
    }
}
