/// Search, filter and sort over the tables of payers, each sorted on its own. Without it all is there, in the order of the ranking.
///
/// No row is touched before somebody asks: a browser may bring back what was typed, and then somebody has.
enum PageScript {
  static let text = """
    (function(){var ts=[].slice.call(document.querySelectorAll("table.list")),n=0,rows;
    if(!ts.length)return;
    var q=document.getElementById("find"),
    l=document.getElementById("lane"),c=document.getElementById("count");
    ts.forEach(function(t){n+=t.tBodies[0].rows.length});
    document.getElementById("tools").hidden=false;
    function say(k){c.textContent=k+" / "+n}
    function show(){var w=q.value.toLowerCase(),k=0;if(!rows){rows=[];
    ts.forEach(function(t){rows=rows.concat([].slice.call(t.tBodies[0].rows))})}
    rows.forEach(function(r){
    var y=r.textContent.toLowerCase().indexOf(w)>=0&&(!l.value||r.dataset.lane===l.value);
    r.hidden=!y;if(y)k++;var a=document.getElementById(r.dataset.to);if(a)a.hidden=!y});say(k)}
    q.addEventListener("input",show);l.addEventListener("change",show);
    if(q.value||l.value)show();else say(n);
    ts.forEach(function(t){var b=t.tBodies[0];
    [].forEach.call(t.tHead.rows[0].cells,function(h,i){var e=document.createElement("button");
    e.type="button";e.textContent=h.textContent;h.textContent="";h.appendChild(e);
    e.addEventListener("click",function(){var d=h.getAttribute("aria-sort")==="ascending"?-1:1;
    [].forEach.call(t.tHead.rows[0].cells,function(o){o.removeAttribute("aria-sort")});
    h.setAttribute("aria-sort",d>0?"ascending":"descending");
    var s=[].slice.call(b.rows);s.sort(function(x,y){
    var u=x.cells[i].textContent,v=y.cells[i].textContent,
    m=h.className==="n"?parseFloat(u.replace(/,/g,""))-parseFloat(v.replace(/,/g,"")):0;
    return d*(m||(u<v?-1:u>v?1:0))});s.forEach(function(r){b.appendChild(r)})})})})})();
    """
}
