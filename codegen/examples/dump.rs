use portone_ksnet_codegen::{model,spec,wire::Wire};
fn main(){
 let t=std::fs::read_to_string("spec/ksnet.yaml").unwrap();
 let s=spec::read("spec/ksnet.yaml",&t).unwrap_or_else(|e|panic!("{e}"));
 let w=|p:&str|Wire::read(p,&std::fs::read_to_string(p).unwrap()).unwrap();
 let m=model::check("spec/ksnet.yaml",&t,&s,w("spec/wire/rest.yaml"),w("spec/wire/sdk.yaml")).unwrap_or_else(|e|panic!("{e}"));
 for ty in &m.types {
  let o=&m.operations[ty.operation].table;
  println!("{} ({}) contract {} devices {} needs {:?} allowed {:?} mobile {:?}",ty.name,o.name,ty.has_contract,ty.has_devices,ty.needs.iter().map(|r|r.id).collect::<Vec<_>>(),ty.allowed.iter().map(|r|r.id).collect::<Vec<_>>(),ty.on_mobile.iter().map(|i|o.paths[*i as usize].wire).collect::<Vec<_>>());
  for a in &ty.arguments { println!("   arg {} {:?}",o.paths[a.path() as usize].wire, a); }
  for s in &ty.setters { println!("   {}({}) {:?} warn {:?}",s.name,s.fields.iter().map(|f|o.paths[*f as usize].wire).collect::<Vec<_>>().join(", "),s.needs.iter().map(|r|r.id).collect::<Vec<_>>(),s.warnings.iter().map(|r|r.id).collect::<Vec<_>>()); }
 }
}
